package th.samnak.e2e.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code ./samnak bench [NAME…]}: measures all, or what is named. A missed goal is told and is no failure. */
public final class Main {

    private static final List<Bench> ALL = List.of(
            new BootBench(), new HotDeployBench(), new SessionBench(), new NumbersBench(), new SearchBench(),
            new ReorganisationBench(), new CrashBench(), new DayBench(), new DeskBench());

    /** Held, so that its level is kept. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] names) throws Exception {
        LUCENE.setLevel(Level.SEVERE);
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<Bench> wanted = ALL.stream().filter(bench -> names.length == 0 || List.of(names).contains(bench.name())).toList();
        if (wanted.size() < names.length) {
            out.println("known: " + String.join(", ", ALL.stream().map(Bench::name).toList()));
            System.exit(2);
        }
        System.exit(run(wanted, out) ? 0 : 1);
    }

    private static boolean run(List<Bench> wanted, PrintStream out) throws Exception {
        Machine machine = Machine.here();
        out.println(machine.words());
        out.printf("revision %s%n%n", machine.revision());
        List<String> missed = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (Bench bench : wanted) {
            Place place = Place.open();
            double busy = Machine.busy();
            try {
                Report report = new Report(bench.name(), busy, bench.measure(place));
                report.print(out);
                report.write(place.results(), machine);
                report.missed().forEach(line -> missed.add(bench.name() + ", " + line.what()));
                Place.delete(place.work());
            } catch (Exception | AssertionError e) {
                e.printStackTrace(out);
                failed.add(bench.name() + ", what it left lies in " + place.work());
            }
        }
        failed.forEach(name -> out.println("NOT MEASURED: " + name));
        missed.forEach(line -> out.println("GOAL MISSED: " + line));
        if (missed.isEmpty() && failed.isEmpty()) {
            out.println("all goals met");
        }
        return failed.isEmpty();
    }
}
