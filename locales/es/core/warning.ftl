# De qué trata una señal de aviso.

warning-minutes = minutos
warning-hours = horas
warning-yes = sí
warning-no = no
