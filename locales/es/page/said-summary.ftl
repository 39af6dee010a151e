# Páginas para otros: nombre, una línea (-line), antes del nombre (-for), sin nombrar a nadie (-nobody).
said-summary-prescriber = Página para quien te receta
said-summary-prescriber-line = Una página: tus preguntas, los medicamentos, cómo fue.
said-summary-prescriber-nobody = Quien receta, sin nombre
said-summary-therapist = Página para tu terapeuta
said-summary-therapist-line = Una página: en qué trabajar, metas, tareas de terapia, habilidades.
said-summary-therapist-nobody = Terapeuta sin nombre
said-summary-therapist-questions = En qué quiero trabajar
said-summary-therapist-what-else = Acontecimientos y qué más cambió
said-summary-joint = Página para una conversación conjunta
said-summary-joint-line = Una página: los dos tratamientos lado a lado, espacio para lo que se acuerde.
said-summary-joint-nobody = Todas las personas que me tratan
said-summary-pack = Dosier para una segunda opinión
said-summary-pack-line = De dos a cuatro páginas: todo lo probado, la evolución en el tiempo.
said-summary-nobody = Nadie en concreto
said-summary-pack-what-else = Acontecimientos y qué más pasaba
said-summary-month = Hoja de un mes
said-summary-month-line = Una hoja en horizontal: el gráfico de vida de un mes y sus días.
said-summary-month-what-else = Acontecimientos y notas

# Las partes de una página.
said-summary-part-why = Por qué lo pido
said-summary-part-questions = Mis preguntas
said-summary-part-difficulties = Lo que es difícil
said-summary-part-stands = Cómo van los dos tratamientos
said-summary-part-allergies = Alergias y malas reacciones
said-summary-part-medicines = Medicamentos ahora, y qué cambió
said-summary-part-therapy = Terapia ahora
said-summary-part-tried = Lo que se probó antes
said-summary-part-goals = Metas
said-summary-part-course = El gráfico
said-summary-part-working-together = Trabajo conjunto
said-summary-part-questionnaires = Cuestionarios
said-summary-part-side-effects = Efectos secundarios y sueño
said-summary-part-safety = Seguridad: mis señales de aviso
said-summary-part-homework = Tareas de terapia
said-summary-part-skills = Habilidades
said-summary-part-themes = Temas de las sesiones
said-summary-part-what-else = Qué más cambió
said-summary-part-care-team = Quién me trata
said-summary-part-costs = Lo que cuesta
said-summary-part-days = Día a día
said-summary-part-room = Líneas para lo que acordemos

# Líneas que solo se imprimen si se marcan: la marca, y singular y plural tras una cifra.
said-summary-item-nine = Pregunta 9 del PHQ-9
said-summary-substances = Alcohol y otras sustancias
said-summary-side-effects = Efectos secundarios marcados como delicados
said-summary-difficulties = Dificultades marcadas como delicadas
said-summary-notes = Notas con mis propias palabras

# Páginas para uno mismo: título, una línea (-line), la página en una frase (-of), desde dónde se llega (-from).
said-summary-own-starting = El plan inicial en papel
said-summary-own-starting-line = Quien tenga el papel o el archivo guardado puede leerlo.
said-summary-own-starting-of = el plan inicial
said-summary-own-starting-from = Plan
said-summary-own-bad = La tarjeta para «Cuando va mal»
said-summary-own-bad-line = Tu plan de seguridad se imprime solo aquí, y solo si lo imprimes o lo guardas.
said-summary-own-bad-of = la tarjeta para «Cuando va mal»
said-summary-own-bad-from = Seguir bien
said-summary-own-joint = Una petición de conversación conjunta
said-summary-own-request-line = Dice cada opinión como tú la entendiste, y lo que pides.
said-summary-own-joint-of = la petición de conversación conjunta
said-summary-own-request-from = Citas
said-summary-own-opinion = Una petición de segunda opinión
said-summary-own-opinion-of = la petición de segunda opinión
