# Los encabezados del plan de seguridad.

library-plan-credit = Basado en la idea de seis pasos descrita por Stanley y Brown (2012). Lo mejor es hacerlo junto con alguien que te trata.
library-plan-signs = Cómo lo noto
library-plan-signs-prompt = Pensamientos, estados de ánimo, situaciones o cosas que hago que me dicen que se está poniendo difícil.
library-plan-alone = Lo que puedo hacer por mi cuenta
library-plan-alone-prompt = Cosas que me sostuvieron antes, sin nadie más.
library-plan-places = Personas y lugares que me distraen
library-plan-places-prompt = Dónde puedo estar entre otras personas sin tener que hablar de ello.
library-plan-people = A quién se lo puedo contar
library-plan-people-prompt = Personas que pueden saber cómo estoy, con sus números.
library-plan-professionals = Profesionales y servicios
library-plan-professionals-prompt = Quién me trata, quién está de noche, la línea de crisis, el número de emergencias.
library-plan-surroundings = Hacer más seguro el lugar donde estoy
library-plan-surroundings-prompt = Lo que acordé dejar fuera de mi alcance, y quién lo guarda.
library-plan-worth-it = Lo que me importa
library-plan-worth-it-prompt = Personas, planes, animales, todo aquello por lo que vale la pena pasar por esto.
