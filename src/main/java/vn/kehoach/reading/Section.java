package vn.kehoach.reading;

/** A top heading with what stands below it. */
record Section(Block head, SectionWords.Topic topic) {}
