package th.samnak.correspondence.incoming.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.samnak.correspondence.incoming.domain.Course;
import th.samnak.correspondence.incoming.domain.Face;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.Routing;
import th.samnak.correspondence.incoming.domain.Slip;
import th.samnak.correspondence.letter.application.LinkRow;
import th.samnak.correspondence.letter.application.People;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.domain.Handling;

/** Makes rows of letters, masked for whom they are too secret. */
final class IncomingRows {

    private final People people;

    IncomingRows(People people) {
        this.people = people;
    }

    IncomingRow row(IncomingLetter letter, Viewer viewer, Instant now) {
        boolean masked = !viewer.cleared(letter.handling().secrecy());
        Face face = letter.face();
        Course course = letter.course();
        boolean overdue = IncomingQuery.LATE.contains(letter.state())
                && letter.dueAt().filter(now::isAfter).isPresent();
        return new IncomingRow(
                letter.id(),
                letter.number(),
                course.unitNumber(),
                masked ? "" : face.docNo(),
                face.docDate(),
                masked ? "" : face.from(),
                masked ? "" : face.to(),
                masked ? "" : face.subject(),
                letter.handling().urgency(),
                letter.handling().secrecy(),
                letter.state(),
                letter.receivedAt(),
                letter.dueAt(),
                course.ownerUnit(),
                course.holder().map(people::name).orElse(""),
                overdue,
                masked);
    }

    ArrivalForm form(IncomingLetter letter, List<LinkRow> links) {
        Face face = letter.face();
        Handling handling = letter.handling();
        return new ArrivalForm(
                letter.registry(), face.docNo(), face.docDate(), face.from(), face.to(), face.subject(), face.note(),
                face.enclosures(), handling.urgency(), handling.secrecy(), handling.secrecyReason(), letter.dueAt(),
                links.stream().filter(link -> link.kind() == LinkRow.Kind.ANSWERS).map(LinkRow::letterId).findFirst(),
                links.stream().filter(link -> link.kind() == LinkRow.Kind.REFERS_TO).map(LinkRow::letterId).toList());
    }

    List<RoutingRow> routings(List<Routing> routings) {
        return routings.stream()
                .map(way -> new RoutingRow(
                        way.unit(), way.owner(), way.state().name(), way.number(), way.note(), way.sentAt()))
                .toList();
    }

    List<SlipRow> slips(List<Slip> slips, LocalDate today) {
        return slips.stream()
                .map(slip -> new SlipRow(
                        slip.id(), slip.assignment(), slip.person(), people.name(slip.person()), slip.note(), slip.dueOn(),
                        slip.doneAt(), slip.remark(), slip.overdue(today)))
                .toList();
    }
}
