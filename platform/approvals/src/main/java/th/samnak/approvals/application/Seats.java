package th.samnak.approvals.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.approvals.domain.Addressee;

/** Where a person is asked on a day: as themselves, in the posts whose power they exercise, and by delegation. */
record Seats(Chart chart, PersonId person) {

    /** @param matters permission or function it covers; empty for all @param limit in baht; empty for none */
    record Delegation(Addressee to, Optional<String> matters, Optional<BigDecimal> limit) {}

    List<String> addresses() {
        return Stream.concat(
                        Stream.of(Addressee.of(person)),
                        chart.capacitiesOf(person).stream().map(seat -> Addressee.of(seat.post().id())))
                .map(Addressee::value)
                .distinct()
                .toList();
    }

    List<Delegation> delegations() {
        return chart.authorities().stream()
                .filter(row -> row.what().kind() == Authority.Kind.BY_DELEGATION)
                .filter(row -> chart.exercising(row).filter(by -> by.person().equals(person)).isPresent())
                .map(row -> new Delegation(Addressee.of(row.what().post()), row.what().matters(), row.what().limit()))
                .toList();
    }

    /** In which capacity the person sits in the addressed post; empty when they are asked as themselves. */
    Optional<Capacity> in(Addressee to) {
        return to.post().flatMap(post -> chart.capacitiesOf(person).stream()
                .filter(seat -> seat.post().id().equals(post))
                .findFirst());
    }

    boolean sits(Addressee to) {
        return addresses().contains(to.value());
    }

    /** The post whose power is exercised for another; empty for the own. */
    Optional<String> standsInFor(Addressee to) {
        return in(to).filter(seat -> seat.kind().isPresent()).map(Capacity::post).map(Post::titleTh);
    }
}
