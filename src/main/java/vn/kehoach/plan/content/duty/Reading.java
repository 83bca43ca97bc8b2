package vn.kehoach.plan.content.duty;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.kehoach.plan.content.line.Rest;

/** What a document says of a duty, or part of that; a key without a value says that nothing stood there. */
public record Reading(@JsonUnwrapped Said said, Rest rest) {}
