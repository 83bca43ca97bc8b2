package vn.kehoach.reading.frame;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.reading.text.Span;

/** A document that the plan rests on. */
public record Basis(
        String text, Optional<String> number, Optional<LocalDate> date, Optional<String> issuer, Span span) {}
