package th.samnak.records.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordFacts;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordQuery.Whose;
import th.samnak.api.words.Sentences;
import th.samnak.records.lists.application.JpaRecordExports;
import th.samnak.records.lists.application.RecordExports;
import th.samnak.records.lists.application.RecordExports.Form;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.PlainSentences;
import th.samnak.testing.TestDatabase;

@EachDatabase
class RecordExportsTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 10, 1);

    private final TestDatabase test;
    private final Counter counter;
    private final MemoryAuditTrail audit;
    private final RecordExports exports;
    private final List<List<Object>> written = new ArrayList<>();

    RecordExportsTest(TestDatabase test) {
        this.test = test;
        counter = new Counter(test);
        audit = new MemoryAuditTrail(counter.access, counter.clock);
        exports = new JpaRecordExports(
                counter.access, counter.lists, new Kept(), counter.organisation, new PlainSentences(), audit);
    }

    @BeforeEach
    void enter() {
        test.empty();
        for (int i = 0; i < 1_100; i++) {
            counter.records.enter(entry("k%04d".formatted(i), Secrecy.ORDINARY));
        }
        counter.records.enter(entry("s", Secrecy.SECRET));
    }

    private static RecordEntry entry(String key, Secrecy secrecy) {
        return new RecordEntry(
                        Counter.id("cases:case", key), secrecy.isSecret() ? "เรื่องลับ" : "เรื่อง " + key, secrecy, new UnitId("oags-1"),
                        BEGUN, true, Optional.empty(), Optional.empty())
                .with(RecordFacts.NONE.numbered("อต 1/" + key));
    }

    @Test
    void every_row_goes_out_masked_as_on_the_screen_with_a_line_in_the_trail() {
        counter.access.signIn(Cast.PRASERT);

        exports.write(RecordQuery.open(Whose.ALL), Form.XLSX, Sentences.THAI, OutputStream.nullOutputStream());

        assertThat(written).hasSize(1_101);
        assertThat(written).anySatisfy(row -> assertThat(row).contains("เรื่องลับ", "").doesNotContain("อต 1/s"));
        assertThat(written).anySatisfy(row -> assertThat(row).contains("อต 1/k0007", "เรื่อง k0007"));
        assertThat(audit.latest(10)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("records.export");
            assertThat(entry.account()).isEqualTo("prasert");
            assertThat(entry.detail()).endsWith("1101 rows");
        });
    }

    @Test
    void nobody_exports_without_the_permission() {
        counter.access.signIn(Cast.SOMCHAI);

        assertThatThrownBy(() ->
                        exports.write(RecordQuery.open(Whose.ALL), Form.CSV, Sentences.THAI, OutputStream.nullOutputStream()))
                .isInstanceOf(NotPermitted.class);
        assertThat(written).isEmpty();
        assertThat(audit.latest(10)).isEmpty();
    }

    private final class Kept implements Spreadsheets {

        @Override
        public List<List<String>> read(InputStream file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeXlsx(OutputStream out, String sheetName, List<String> columns, List<List<Object>> rows) {
            written.addAll(rows);
        }

        @Override
        public void writeCsv(OutputStream out, List<String> columns, List<List<Object>> rows) {
            written.addAll(rows);
        }
    }
}
