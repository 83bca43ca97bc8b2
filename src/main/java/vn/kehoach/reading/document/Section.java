package vn.kehoach.reading.document;

import vn.kehoach.reading.words.SectionWords;

/** A top heading with what stands below it. */
record Section(Block head, SectionWords.Topic topic) {}
