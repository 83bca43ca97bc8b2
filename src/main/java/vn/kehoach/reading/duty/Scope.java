package vn.kehoach.reading.duty;

/** How much a place in a document gives to bodies. */
enum Scope {
    /** Sections of assignment: each item is work. */
    ASSIGNING,
    /** Sections that describe what is to be done: only what is given to a body by name is work. */
    DESCRIBING,
    /** Sections on aims, guests and programme: only what bodies must send by a day is work. */
    TELLING
}
