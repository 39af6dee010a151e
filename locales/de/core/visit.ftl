# Was bei einem Besuch vereinbart wurde.

visit-from = { $did }, ab { $day }
visit-rhythm-from = { $name }: { $rhythm }, ab { $day }
