package th.samnak.console.client;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Started by {@code ./samnak}: {@code admin DATA WORD…}, {@code preflight DATA ADDRESS PORT} or
 * {@code await DATA URL PROCESS SECONDS}.
 */
public final class Main {

    private static final int MOMENTS = 240;
    private static final Duration MOMENT = Duration.ofMillis(250);

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(List.of(arguments), out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) throws Exception {
        Path data = Path.of(arguments.get(1)).toAbsolutePath().normalize();
        List<String> rest = arguments.subList(2, arguments.size());
        return switch (arguments.get(0)) {
            case "admin" -> new AdminClient(data, out, err).run(rest);
            case "preflight" -> preflight(new Preflight(data, rest.get(0), Integer.parseInt(rest.get(1))), err);
            case "await" -> await(data, rest);
            default -> throw new IllegalArgumentException(Arrays.toString(arguments.toArray()));
        };
    }

    /** The page comes first; that there are accounts, and all else that `system:ready` asks, follows within a moment. */
    private static int await(Path data, List<String> rest) throws Exception {
        FirstPage page = new FirstPage(data, URI.create(rest.get(0)), Long.parseLong(rest.get(1)));
        int status = page.await(Duration.ofSeconds(Long.parseLong(rest.get(2))));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        AdminClient client = new AdminClient(data, nowhere, nowhere);
        for (int i = 0; status == FirstPage.READY && i < MOMENTS && client.run(List.of("system:ready")) != 0; i++) {
            LockSupport.parkNanos(MOMENT.toNanos());
        }
        return status;
    }

    private static int preflight(Preflight preflight, PrintStream err) {
        Optional<String> refusal = preflight.refusal();
        refusal.ifPresent(err::println);
        return refusal.isPresent() ? 1 : 0;
    }

    private static PrintStream utf8(FileDescriptor where) {
        return new PrintStream(new FileOutputStream(where), false, StandardCharsets.UTF_8);
    }
}
