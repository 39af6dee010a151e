# Los gráficos por su nombre: título, una línea (-line) y qué mostraría uno vacío (-empty).

said-charts-range-month = 1 mes
said-charts-range-six-months = 6 meses
said-charts-range-year = Año
said-charts-range-all = Todo
said-charts-range-since-visit = Desde la última visita

# Qué es una fila de la tabla y un paso del cursor.
said-charts-unit-day = Día
said-charts-unit-week = Semana
said-charts-unit-month = Mes
said-charts-unit-total = Puntuación total
said-charts-unit-skill = Habilidad
said-charts-unit-outcome = Resultado
said-charts-unit-habit = Hábito

# Lo que se puede elegir en un gráfico.
said-charts-subject-questionnaire = Cuestionario
said-charts-subject-medicine = Medicamento
said-charts-subject-suspected = Medicamento del que sospechas
said-charts-subject-asked = Lo que se preguntó
said-charts-subject-change = Cambio

said-charts-life = Gráfico de vida
said-charts-life-line = Todo en un mismo eje de tiempo.
said-charts-life-empty = El ánimo, las dosis, las sesiones, los cuestionarios, los efectos secundarios y los acontecimientos comparten aquí un eje de tiempo, una columna por día. Empieza con el primer registro diario.
said-charts-pixels = El ánimo en cuadrados
said-charts-pixels-line = Un cuadrado por día con el color de su ánimo. Un día sin puntuar no tiene color.
said-charts-pixels-empty = Cada día con un ánimo anotado es aquí un cuadrado. Empieza con el primer registro diario.
said-charts-questionnaire = Cuestionarios
said-charts-questionnaire-line = Puntuaciones totales sobre sus niveles publicados, cada una junto a la primera que se muestra.
said-charts-questionnaire-empty = Cada puntuación total es un punto sobre los niveles del cuestionario. Empieza con el primero que rellenes.
said-charts-sleep = Sueño
said-charts-sleep-line = Las noches desde que te duermes hasta que despiertas, pasando la medianoche.
said-charts-sleep-empty = Una noche se dibuja con las horas de dormirse y despertar de un registro diario.
said-charts-adherence = Dosis tomadas
said-charts-adherence-line = Un cuadrado por día para cada medicamento con dosis previstas.
said-charts-adherence-empty = Cada día de un medicamento con dosis previstas es un cuadrado que dice lo que se anotó.
said-charts-side-effect = Efectos secundarios
said-charts-side-effect-line = Los efectos secundarios con la intensidad que tuvieron, bajo las dosis de los mismos días.
said-charts-side-effect-empty = Un efecto secundario se dibuja con una altura según su intensidad, a lo largo de los días que duró.
said-charts-skills = Habilidades
said-charts-skills-line = El malestar antes y después de cada habilidad, en promedio. Lo que ayuda a una persona no tiene por qué ayudar a otra.
said-charts-skills-empty = Una habilidad practicada, con el malestar puntuado antes y después, dibuja la primera flecha.
said-charts-variability = Altibajos
said-charts-variability-line = Por mes: la media, y cuánto suele moverse de un día al siguiente.
said-charts-variability-empty = Un mes con siete días puntuados tiene una media y una oscilación.
said-charts-season = Época del año
said-charts-season-line = El mismo mes a lo largo de los años.
said-charts-season-empty = Un mes con siete días puntuados es un punto de su año.
said-charts-balance = Equilibrio
said-charts-balance-line = Por semana, lo previsto y lo que tuvo lugar. Una semana sin anotar no es una semana sin nada.
said-charts-balance-empty = Las dosis previstas, las sesiones, las tareas de terapia y lo que te propusiste están aquí por semana, junto a lo que tuvo lugar.
said-charts-treatment = Los dos tratamientos
said-charts-treatment-line = Medicación y terapia en un mismo eje de tiempo, y cuánto pudiste participar.
said-charts-treatment-empty = Un medicamento con su dosis, o una terapia, dibuja la primera línea.
said-charts-before-after = Antes y después
said-charts-before-after-line = Cada resultado antes de un cambio de tratamiento y en sus semanas de valoración. En qué difieren los días, no por qué.
said-charts-before-after-empty = Un cambio de tratamiento que ha llegado a sus semanas de valoración se dibuja aquí, con los días anteriores.
said-charts-together = Lo que va junto
said-charts-together-line = El ánimo en días con y sin cada hábito. Lo que va junto no tiene por qué ser causa y efecto.
said-charts-together-empty = Lo que hiciste, junto al ánimo del mismo día y del siguiente, cuando haya suficientes días de ambos.
said-charts-cost = Costes
said-charts-cost-line = Lo que cuestan las reposiciones y las sesiones, por mes, hasta donde se anotaron importes exactos.
said-charts-cost-empty = Una reposición o una sesión con su coste dibuja la primera barra.

# Lo que llena un gráfico vacío, en su botón.
said-charts-fill-check-in = Hacer el registro diario
said-charts-fill-medicine = Añadir un medicamento
said-charts-fill-course = Añadir terapia
said-charts-fill-side-effect = Añadir un efecto secundario
said-charts-fill-toolkit = Abrir la Caja de herramientas
said-charts-fill-questionnaire = Rellenar el PHQ-9
