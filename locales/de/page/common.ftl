# Wörter für Handlungen und Felder, die auf jedem Bildschirm dasselbe bedeuten.

common-optional = freiwillig
common-try-again = Noch einmal versuchen
common-save-changes = Änderungen speichern
common-cancel = Abbrechen
common-remove = Entfernen
common-show-fewer = Weniger zeigen
common-more-about = Mehr zu { $name }
common-not-the-same = Die beiden sind nicht gleich. Gib sie noch einmal ein.
