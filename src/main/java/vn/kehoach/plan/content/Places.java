package vn.kehoach.plan.content;

import java.util.List;
import java.util.Optional;

/** Where title, issuers and recipients stand, which are plain texts in the content. */
public record Places(Optional<Source> title, List<Source> issuers, List<Source> recipients, Rest rest) {}
