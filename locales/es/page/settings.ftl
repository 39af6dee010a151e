# Los ajustes.

settings-language = Idioma
settings-language-hint = Lo que dice Ballast, en la pantalla y en papel. Tus propias palabras quedan como las escribiste.
settings-language-system = como el sistema
