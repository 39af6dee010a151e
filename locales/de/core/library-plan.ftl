# Die Überschriften des Sicherheitsplans.

library-plan-credit = Nach der Idee der sechs Schritte von Stanley und Brown (2012). Am besten entsteht er zusammen mit jemandem, der dich behandelt.
library-plan-signs = Wie ich es merke
library-plan-signs-prompt = Gedanken, Stimmungen, Situationen oder Dinge, die ich tue, an denen ich merke, dass es schwer wird.
library-plan-alone = Was ich allein tun kann
library-plan-alone-prompt = Dinge, die mir früher darüber hinweggeholfen haben, ohne jemand anderen.
library-plan-places = Menschen und Orte, die mich auf andere Gedanken bringen
library-plan-places-prompt = Wo ich unter anderen sein kann, ohne darüber sprechen zu müssen.
library-plan-people = Wem ich es sagen kann
library-plan-people-prompt = Menschen, die wissen dürfen, wie es mir geht, mit ihren Nummern.
library-plan-professionals = Fachleute und Dienste
library-plan-professionals-prompt = Wer mich behandelt, wer nachts da ist, die Krisennummer, der Notruf.
library-plan-surroundings = Meine Umgebung sicherer machen
library-plan-surroundings-prompt = Was wie vereinbart außer Reichweite kommt, und wer es verwahrt.
library-plan-worth-it = Was mir wichtig ist
library-plan-worth-it-prompt = Menschen, Pläne, Tiere, alles, wofür es sich lohnt, das durchzustehen.
