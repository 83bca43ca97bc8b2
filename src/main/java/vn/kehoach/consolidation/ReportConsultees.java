package vn.kehoach.consolidation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.content.ConsultationLine;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.state.PlanContent;

/** Who is asked about a draft report: whom the drafter chose, else whom the timeline names, else who was asked about the plan. */
@Component
class ReportConsultees {

    private static final Pattern AROUND_NAMES = Pattern.compile(
            "(?iu)(báo cáo\\s+)?xin ý kiến( của)?|gửi|lấy ý kiến( của)?|(đóng góp ý kiến|góp ý|đóng góp).*$|dự thảo.*$");

    private final Organisation organisation;

    ReportConsultees(Organisation organisation) {
        this.organisation = organisation;
    }

    List<String> of(TimelineLine line, PlanContent content, String leadBody) {
        return Stream.<List<String>>of(line.users(), named(line.what(), leadBody), usersOf(content))
                .filter(users -> !users.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> usersOf(PlanContent content) {
        return content.consultation().map(ConsultationLine::users).orElse(List.of());
    }

    private List<String> named(String what, String leadBody) {
        return Arrays.stream(what.split("[,;]|\\svà\\s"))
                .map(part -> AROUND_NAMES.matcher(part).replaceAll(" ").strip())
                .filter(name -> !name.isBlank())
                .map(name -> organisation.resolve(name, leadBody))
                .flatMap(found -> Stream.concat(found.people().stream(), peopleOf(found.units())))
                .filter(PersonView::account)
                .map(PersonView::id)
                .distinct()
                .toList();
    }

    private Stream<PersonView> peopleOf(List<UnitView> units) {
        return Optional.of(units.stream().map(UnitView::code).toList())
                .filter(codes -> !codes.isEmpty())
                .map(organisation::people)
                .stream()
                .flatMap(List::stream);
    }
}
