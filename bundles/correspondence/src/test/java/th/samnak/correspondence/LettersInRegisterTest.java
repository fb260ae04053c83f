package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordQuery.Whose;
import th.samnak.api.records.RecordRow;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.outgoing.application.OutgoingFilter;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** The register of records tells of letters what the letters' own lists do. */
@EachDatabase
class LettersInRegisterTest {

    private static final int ALL = 200;

    private final Office office;

    LettersInRegisterTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void everybody_finds_in_the_register_the_same_letters_masked_alike_and_the_same_work() {
        office.access.asSystem(() -> {
            office.demo().load();
            return true;
        });
        int seen = 0;
        int waiting = 0;
        for (Caller person : Cast.all().stream().filter(one -> office.access.may(one, CorrespondenceModule.READ)).toList()) {
            office.access.signIn(person);
            Map<String, Boolean> known = masks();
            Map<String, Boolean> listed = new TreeMap<>();
            rows(RecordQuery.all(Whose.ALL)).forEach(row -> listed.put(row.id().key(), row.masked()));
            assertThat(listed).as(person.account()).isEqualTo(known);

            Set<String> work = rows(RecordQuery.open(Whose.MINE)).stream().map(row -> row.id().key()).collect(Collectors.toSet());
            assertThat(work).as("work of " + person.account()).isEqualTo(work());
            assertThat(office.lists().load(Whose.MINE).all()).isEqualTo(work.size());
            seen += known.size();
            waiting += work.size();
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(waiting).isGreaterThan(20);
    }

    private List<RecordRow> rows(RecordQuery query) {
        return office.lists().page(query, Optional.empty(), 1_000).rows();
    }

    private Map<String, Boolean> masks() {
        Map<String, Boolean> masks = new TreeMap<>();
        office.all.incoming().list(IncomingFilter.box(IncomingFilter.Box.ALL), 0, ALL).rows()
                .forEach(row -> masks.put(row.id(), row.masked()));
        office.all.outgoing().list(OutgoingFilter.box(OutgoingFilter.Box.ALL), 0, ALL).rows()
                .forEach(row -> masks.put(row.id(), row.masked()));
        return masks;
    }

    /** Of a secret letter, whoever leads the unit may accept it as well as its clerk. */
    private Set<String> work() {
        Set<String> ids = new TreeSet<>();
        office.all.work().waitingForMe(ALL).forEach(item -> ids.add(item.letterId()));
        if (office.access.may(CorrespondenceModule.ASSIGN)) {
            office.all.incoming().list(IncomingFilter.box(IncomingFilter.Box.TO_ACCEPT), 0, ALL).rows().stream()
                    .filter(row -> row.secrecy().isSecret())
                    .forEach(row -> ids.add(row.id()));
        }
        return ids;
    }
}
