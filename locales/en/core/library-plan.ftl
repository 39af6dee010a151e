# The headings of the safety plan.

library-plan-credit = Based on the six-step idea described by Stanley and Brown (2012). It is best made together with someone who treats you.
library-plan-signs = How I notice it
library-plan-signs-prompt = Thoughts, moods, situations or things I do that tell me it is getting hard.
library-plan-alone = What I can do on my own
library-plan-alone-prompt = Things that carried me over before, without anyone else.
library-plan-places = People and places that take my mind off it
library-plan-places-prompt = Where I can be among others without having to talk about it.
library-plan-people = Whom I can tell
library-plan-people-prompt = People who may know how it is, with their numbers.
library-plan-professionals = Professionals and services
library-plan-professionals-prompt = Who treats me, who is there at night, the crisis line, the emergency number.
library-plan-surroundings = Making where I am safer
library-plan-surroundings-prompt = What I agreed to put out of reach, and who keeps it.
library-plan-worth-it = What matters to me
library-plan-worth-it-prompt = People, plans, animals, anything that is worth getting through this for.
