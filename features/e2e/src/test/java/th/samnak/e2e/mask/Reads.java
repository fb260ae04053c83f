package th.samnak.e2e.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import th.samnak.testing.system.RunningSamnak;

/** The log of reads, as the console shows it. */
final class Reads {

    private static final String ALL = "10000";

    private final RunningSamnak samnak;
    private long known;

    Reads(RunningSamnak samnak) {
        this.samnak = samnak;
    }

    void before() {
        known = lines().count();
    }

    /** One line for the letter that was opened and one for the paper or the file shown beside it; none for who was refused. */
    void demandOneEach(Who who, List<Record> records) {
        List<String> since = lines().limit(Math.max(0, lines().count() - known)).toList();
        for (Record record : records) {
            List<String> of = since.stream().filter(line -> line.contains(record.id())).toList();
            List<String> read = of.stream().filter(line -> line.contains("letter.read-secret")).toList();
            boolean logged = record.secret() && who.mayKnow(record);
            String beside = record.incoming() ? ", file" : ", paper";
            assertThat(read.stream().filter(line -> !line.contains(beside))).as("%s read %s", who, record.name()).hasSize(logged ? 1 : 0);
            assertThat(read.stream().filter(line -> line.contains(beside))).as("%s saw the paper of %s", who, record.name())
                    .hasSize(logged ? 1 : 0);
            assertThat(read).allSatisfy(line -> assertThat(line).contains(who.account()));
        }
    }

    private Stream<String> lines() {
        return samnak.mustDo("audit:latest", ALL).lines().filter(line -> line.contains("letter."));
    }
}
