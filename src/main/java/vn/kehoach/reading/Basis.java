package vn.kehoach.reading;

import java.time.LocalDate;
import java.util.Optional;

/** A document that the plan rests on. */
record Basis(String text, Optional<String> number, Optional<LocalDate> date, Optional<String> issuer, Span span) {}
