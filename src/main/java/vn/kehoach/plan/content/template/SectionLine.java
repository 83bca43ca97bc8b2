package vn.kehoach.plan.content.template;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;

/**
 * A section that is written in words (mục lời văn), as the content has it.
 *
 * @param index its place in the list, from 0
 * @param name its title
 * @param must whether a report without it is refused
 */
public record SectionLine(
        @JsonIgnore int index,
        @JsonProperty("title") Optional<String> name,
        @JsonProperty("required") Optional<Boolean> must,
        Rest rest) {

    /** The title without the spaces around it; empty where there is none. */
    public String title() {
        return Words.of(rest.words(name, "title"));
    }

    ReportTemplate.Section resolved() {
        return new ReportTemplate.Section(title(), must.orElse(false));
    }
}
