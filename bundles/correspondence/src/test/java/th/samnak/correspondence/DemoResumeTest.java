package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.correspondence.demo.application.JpaDemoLetters;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.application.RegisterRow;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class DemoResumeTest {

    private final Office office;

    DemoResumeTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void a_story_that_breaks_off_is_told_on_from_there_and_nothing_twice() {
        Counting numbering = new Counting(office.numbering, 25);
        assertThatThrownBy(() -> office.access.asSystem(() -> load(office.demo(numbering)))).hasMessage("no power");
        List<String> before = subjects();
        assertThat(before).isNotEmpty();
        assertThat(office.transactions.active()).isFalse();
        office.clock.set("2026-08-06T15:10");
        office.access.asSystem(() -> load(office.demo()));
        List<String> all = subjects();
        assertThat(all).containsAll(before).hasSizeGreaterThan(before.size()).doesNotHaveDuplicates();
        office.access.asSystem(() -> load(office.demo()));
        assertThat(subjects()).hasSameSizeAs(all);
        List<Integer> numbers = office.by(Cast.WILAI).registers()
                .list(RegisterQuery.whole(Office.CENTRAL, RegisterKind.RECEIPT, 2569), 0, 200).rows().stream()
                .map(RegisterRow::number).sorted().toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private static boolean load(JpaDemoLetters demo) {
        demo.load();
        return true;
    }

    private List<String> subjects() {
        return office.access.asSystem(() -> office.all.incoming().list(IncomingFilter.box(IncomingFilter.Box.ALL), 0, 200))
                .rows().stream().map(IncomingRow::subject).sorted().toList();
    }

    /** Gives so many numbers, and fails at the next. */
    private static final class Counting implements Numbering {

        private final Numbering real;
        private int left;

        Counting(Numbering real, int left) {
            this.real = real;
            this.left = left;
        }

        @Override
        public int next(Series series) {
            if (left-- == 0) {
                throw new IllegalStateException("no power");
            }
            return real.next(series);
        }

        @Override
        public int last(Series series) {
            return real.last(series);
        }

        @Override
        public void cancel(Series series, int number, String reason) {
            real.cancel(series, number, reason);
        }

        @Override
        public List<Cancelled> cancelled(Series series) {
            return real.cancelled(series);
        }

        @Override
        public List<Series> series(int year) {
            return real.series(year);
        }
    }
}
