package th.samnak.e2e.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.e2e.Chromium;
import th.samnak.e2e.mask.Channel.Told;
import th.samnak.testing.system.RunningSamnak;

/**
 * Person × record × level × channel: nobody hears a word of what they may not know, whatever they do. Who may know what is told by
 * {@link Who}, which knows nothing of the product. The log is read after each person, and so are the answers of the console.
 */
class MaskIT {

    private static final Logger LOG = LoggerFactory.getLogger(MaskIT.class);
    private static final int MOST_LOOKS = 240;
    private static final int ASKED_FOR = 2_000;

    @TempDir
    private Path folder;

    @Test
    void nobody_hears_of_a_secret_by_any_way() {
        Tally tally = new Tally();
        List<Record> records = Furnishing.wanted();
        try (RunningSamnak samnak = RunningSamnak.demo(folder.resolve("data")).ready(); Chromium chromium = Chromium.launch()) {
            furnished(samnak);
            Visitor registrar = new Visitor(chromium, samnak.address(), Who.ANONG, "");
            try {
                records.forEach(new Furnishing(registrar.desk())::make);
                Stolen stolen = Stolen.from(registrar, records);
                Reads reads = new Reads(samnak);
                for (Who who : Who.chosen()) {
                    try (Visitor visitor = new Visitor(chromium, samnak.address(), who, token(samnak, who))) {
                        each(visitor, records, tally, stolen, reads);
                    }
                    tally.judgeForNobody(who, "log", records, logs(samnak));
                    report(tally);
                }
            } finally {
                registrar.close();
            }
        }
        LOG.warn("the mask, tried from outside:\n{}", tally);
        assertThat(tally.leaks()).isEmpty();
        if (Who.chosen().equals(Who.all())) {
            assertThat(tally.heard()).as("cells in which somebody heard what they may know").isGreaterThan(100);
            assertThat(tally.cells()).isGreaterThanOrEqualTo(ASKED_FOR);
        }
    }

    private static String token(RunningSamnak samnak, Who who) {
        String said = samnak.mustDo("api:tokens", "--make", who.account(), "mask", "correspondence:read,records:read", "1");
        return said.substring(said.indexOf("smk_")).lines().findFirst().orElseThrow().strip();
    }

    private static void each(Visitor visitor, List<Record> records, Tally tally, Stolen stolen, Reads reads) {
        for (Channel channel : Channels.all()) {
            boolean opening = channel.name().equals("timeline");
            if (opening) {
                reads.before();
            }
            List<Told> told = channel.tell(visitor, records);
            if (!told.isEmpty()) {
                tally.judge(visitor.who(), channel.name(), records, told);
            }
            if (opening) {
                reads.demandOneEach(visitor.who(), records);
            }
        }
        tally.judge(visitor.who(), "pdf", records, stolen.tried(visitor));
    }

    /** So that one sees how far it has come, and what leaked, before it ends. */
    private static void report(Tally tally) {
        try {
            Files.write(Path.of("target", "mask.txt"), List.of(tally.toString(), String.join("\n", tally.leaks())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void furnished(RunningSamnak samnak) {
        for (int i = 0; i < MOST_LOOKS && !samnak.mustDo("demo:list").contains("correspondence"); i++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    /** Every file that the server writes for those who run it, and what it answers them. */
    private static List<Told> logs(RunningSamnak samnak) {
        List<Told> told = new ArrayList<>();
        told.add(Told.of("output", samnak.output()));
        told.add(Told.of("audit:latest", samnak.mustDo("audit:latest", "10000")));
        try (Stream<Path> files = Files.walk(samnak.data())) {
            files.filter(file -> file.toString().endsWith(".log") && !file.toString().contains("/db/"))
                    .forEach(file -> told.add(Told.of(file.toString(), read(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
