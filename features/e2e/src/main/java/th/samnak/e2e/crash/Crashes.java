package th.samnak.e2e.crash;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import th.samnak.e2e.crash.Fate.Round;

/**
 * Rounds of sudden death: the server or the browser is killed in the middle of typing or of signing, and the people go on. What
 * the kill left half done, the next round finds.
 */
public final class Crashes {

    /** Six tenths kill the server, where it makes the difference. */
    private static final List<Round> MIX = List.of(
            Round.SERVER_TYPING, Round.SERVER_SIGNING, Round.BROWSER_TYPING, Round.BROWSER_SIGNING,
            Round.SERVER_TYPING, Round.SERVER_SIGNING, Round.BROWSER_SIGNING, Round.SERVER_TYPING, Round.SERVER_SIGNING,
            Round.BROWSER_TYPING);

    private final long seed;
    private final PrintStream out;

    /** @param out told of every round */
    public Crashes(long seed, PrintStream out) {
        this.seed = seed;
        this.out = out;
    }

    /**
     * What came of it.
     *
     * @param faults what was lost, doubled or left behind
     */
    public record Outcome(List<Fate> fates, List<String> faults) {

        public long mostLostMillis() {
            return fates.stream().mapToLong(Fate::lostMillis).max().orElse(0);
        }

        public long confirmed() {
            return fates.stream().filter(Fate::confirmed).count();
        }

        /** Signed although nobody could see it any more. */
        public long unseen() {
            return fates.stream().filter(fate -> fate.done() && !fate.confirmed()).count();
        }
    }

    public Outcome onDerby(Path data, int rounds) throws SQLException {
        try (FragileOffice office = FragileOffice.derby(data)) {
            return run("Derby", office, rounds);
        }
    }

    public Outcome onPostgres(Path data, int rounds) throws SQLException {
        try (FragileOffice office = FragileOffice.postgres(data)) {
            return run("PostgreSQL", office, rounds);
        }
    }

    private Outcome run(String name, FragileOffice office, int rounds) throws SQLException {
        out.printf("%s, %d rounds, seed %d%n", name, rounds, seed);
        Random random = new Random(seed);
        List<Round> order = new ArrayList<>(IntStream.range(0, rounds).mapToObj(i -> MIX.get(i % MIX.size())).toList());
        Collections.shuffle(order, random);
        Signing signing = new Signing(office, random);
        Typing typing = new Typing(office, random);
        signing.prepare((int) order.stream().filter(round -> !round.typing()).count(), "ลงนามขณะล้ม " + seed);
        out.printf("a signature takes %d ms here%n", signing.usualMillis());
        List<Fate> fates = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (Round round : order) {
            String subject = "พิมพ์ขณะล้ม " + seed + " " + fates.size();
            fates.add(round.typing() ? typing.round(round, subject) : signing.round(round));
            if (round.typing()) {
                written.add(subject);
            }
            out.printf("%3d %s%n", fates.size(), fates.getLast());
        }
        Finding finding = new Finding(office);
        String last = "ส่งแล้วล้มทันที " + seed;
        finding.afterTheLastKill(last);
        written.add(last);
        List<String> subjects = new ArrayList<>(written);
        subjects.addAll(signing.subjects());
        List<String> faults = new ArrayList<>(finding.faults(subjects));
        faults.addAll(faults(office, written, signing.signed()));
        out.printf("looked for %d letters, %d faults%n", subjects.size(), faults.size());
        return new Outcome(fates, faults);
    }

    private static List<String> faults(FragileOffice office, List<String> written, List<String> signed) throws SQLException {
        String chain = office.command("audit:verify");
        try (Connection connection = office.rows()) {
            List<String> faults = new ArrayList<>(new Rows(connection).written(written).signed(signed).numbered()
                    .withoutDrafts("somchai", "correspondence.draft").faults());
            if (chain.contains("broken in")) {
                faults.add(chain);
            }
            return faults;
        }
    }
}
