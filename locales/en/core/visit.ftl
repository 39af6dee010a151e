# What was agreed at a visit.

visit-from = { $did }, from { $day }
visit-rhythm-from = { $name }: { $rhythm }, from { $day }
