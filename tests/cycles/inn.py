"""A cycle that says everything a cycle can say; tests spoil it."""

INN = """\
key: inn
names: {es: Posada, en: Inn}
languages: [es, en]
events:
  arrival: {es: Llegada, en: Arrival}
  checkout: {es: Salida, en: Check-out}
departure: checkout
sets:
  table: {name: {es: La mesa, en: The table}, stage: during}
limits:
  least gap: 1h 30m
  most a day: 2
  rest: 14d
closes after: 2d
closing: bill
remind after: 2h
expires after: 10h
quiet hours: 23:00-07:30
opening hours:
  mon-fri: 09:00-14:00, 16:00-20:00
  sat: 10:00-02:00
  holidays: 10:00-12:00
holidays: [12-25, 2026-04-03]
steps:
  - key: room
    name: {es: Cuarto, en: Room}
    question: {es: ¿Bien?, en: Fine?}
    touchpoint: place
    stage: during
    need: practical
    team: housekeeping
    critical: yes
    deadline: 20m
    faces: [a, b, c, d, e]
    when: +2h after arrival
    remind after: 3h
    expires after: 12h
    quiet hours: none
    playbook: room_trouble
    reasons:
      noise: {es: Ruido, en: Noise}
  - key: dinner
    name: {es: Cena, en: Dinner}
    question: {es: ¿Rica?, en: Tasty?}
    touchpoint: person
    stage: table
    need: personal
    team: kitchen
    when: on scan
    remind after: never
  - key: bill
    name: {es: Cuenta, en: Bill}
    question:
      es: ¿Bien?
      en: Fine?
    touchpoint: person
    stage: after
    need: personal
    team: reception
    when: day 1 at 10:30 after room
    paused: yes
    escalation:
      very bitter: {duty: 2m, supervisors: 10m, managers: 25m, repeats: 2}
      danger: {deadline: 5m, again: 10m, first word: 5m}
    price: 60
currency: MXN
gesture budget: 300
gesture limits:
  staff: {each: 5, day: 9.50}
gestures:
  - key: drink
    name: {es: Una copa, en: A drink}
    kind: voucher
    cost: 4.50
    valid for: 20d
    fits: [bitter, very_bitter]
    tiers: [gold]
    points: 200
  - key: upgrade
    name: {es: Mejor cuarto, en: Better room}
    kind: plain
    cost: 30
playbooks:
  - key: room_trouble
    first: {es: Lo siento mucho, en: I am so sorry}
    adapt: {es: Pregunte qué le molesta, en: Ask what disturbs them}
    gestures: [drink, upgrade]
    approve: supervisor
  - key: room_noise
    first: {es: Voy a pararlo, en: I will stop it}
    instead of: room_trouble
    reasons: [noise]
    fits: [very_bitter]
    tiers: [gold]
tiers:
  - name: Gold
    worth: 2.5
  - {name: Silver}
points: {visit: 100, recovery: 50}
win back: {after: 60d, offer: drink}
birthday: {points: 30, offer: drink}
"""


def line_of(text: str, part: str) -> int:
    """Return the line in which a part begins."""
    return text[: text.index(part)].count("\n") + 1
