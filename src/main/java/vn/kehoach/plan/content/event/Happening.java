package vn.kehoach.plan.content.event;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.line.Names;

/**
 * What the plan is about to hold, who comes and what happens there.
 *
 * @param chairs how many preside
 * @param agendaItems how many points the programme has, where only that is said
 * @param unitList how many units the plan lists
 * @param namedUnits the units that it names one by one
 * @param reviewItems how many contents are reviewed
 * @param exemptions whom something does not concern
 */
public record Happening(
        Optional<WrittenEvent> event,
        Optional<Integer> chairs,
        List<ParticipantsLine> participants,
        Optional<Integer> agendaItems,
        List<AgendaLine> agenda,
        Optional<Integer> unitList,
        Names namedUnits,
        Optional<Integer> reviewItems,
        List<TextLine> exemptions) {}
