# Lo que se acordó en una visita.

visit-from = { $did }, desde el { $day }
visit-rhythm-from = { $name }: { $rhythm }, desde el { $day }
