package th.samnak.approvals.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.approvals.Appointed;
import th.samnak.api.approvals.Basis;
import th.samnak.api.approvals.Decider;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/** Those who decide on a record because they were appointed to it by name: each in the own post, with the appointment below it. */
record Appointees(MatterKind kind, RecordId record, Chart chart, LocalDate day) {

    List<Capacity> powers() {
        return kind.appointed(record, day).stream().flatMap(this::capacity).toList();
    }

    /** Whoever has no post of their own is not in the house, and decides on nothing in it. */
    private Stream<Capacity> capacity(Appointed appointed) {
        return chart.postsOf(appointed.person()).stream().limit(1).map(post -> new Capacity(
                appointed.person(), post, Optional.empty(), Optional.of(appointed.id()),
                List.of(post.titleTh(), appointed.title())));
    }

    /** As what they decide and what that rests on; the citation is that of the appointment. */
    Decider decider(Capacity held, Act act) {
        String citation = find(held.person(), held.authority()).map(Appointed::citation).orElse("");
        Basis basis = new Basis(
                held.key(), act.unit(), held.post().id(), held.authority(), citation, held.lines(),
                Optional.of(act.permission().key()), act.amount());
        String name = chart.person(held.person()).map(Person::fullName).orElse(held.person().value());
        return new Decider(held.person(), name, held.post().titleTh(), Optional.empty(), "", Optional.of(basis));
    }

    /** What each of them is called there; nobody where the posts decide. */
    Map<PersonId, String> titles() {
        return kind.byAppointment()
                ? kind.appointed(record, day).stream().collect(Collectors.toMap(Appointed::person, Appointed::title, (one, other) -> one))
                : Map.of();
    }

    /** The appointment, if it stood on the day. */
    Optional<Appointed> find(PersonId person, Optional<String> id) {
        return kind.appointed(record, day).stream()
                .filter(one -> one.person().equals(person) && id.filter(one.id()::equals).isPresent())
                .findFirst();
    }
}
