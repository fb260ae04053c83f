package th.samnak.e2e.bench;

import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * From the start of the process to the sign-in page of a demonstration system, and to the prompt of a bare Karaf's console. The
 * two take turns; the first start of each, which also makes the database and the demonstration data, is told apart.
 */
final class BootBench implements Bench {

    private static final int ROUNDS = 5;
    private static final String PROMPT = "@root()>";

    @Override
    public String name() {
        return "boot";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        Path folder = place.work().resolve("boot");
        Path bare = BareKaraf.assemble(place.distribution(), folder.resolve("karaf"));
        double firstBare = console(bare, folder.resolve("data-bare"));
        double first = page(place.distribution(), folder.resolve("data"));
        Samples console = new Samples();
        Samples page = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            console.add(console(bare, folder.resolve("data-bare")));
            page.add(page(place.distribution(), folder.resolve("data")));
        }
        return List.of(
                Line.of("later starts to the sign-in page, median", page.median() / 1000, "s")
                        .against(console.median() / 1000, "bare Karaf to its prompt")
                        .goal(Goal.ratioAtMost(2.5)),
                Line.of("later starts, slowest", page.most() / 1000, "s").against(console.most() / 1000, "the same"),
                Line.of("first start, empty data folder", first / 1000, "s").against(firstBare / 1000, "the same"));
    }

    private static double console(Path home, Path data) throws Exception {
        try (Server server = Server.start(home, data, "-Dkaraf.startLocalConsole=true")) {
            return server.untilPrinted(PROMPT);
        }
    }

    private static double page(Path home, Path data) throws Exception {
        int port = freePort();
        try (Server server = Server.start(home, data, "-Dsamnak.http.port=" + port, "-Dsamnak.demo=true")) {
            return server.untilAnswers(URI.create("http://localhost:" + port + "/sign-in"));
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
