package th.samnak.console.client;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for the sign-in page to answer, for the server to tell what is wrong, or for its end. */
final class FirstPage {

    static final int READY = 0;
    static final int PROBLEM = 1;
    static final int ENDED = 2;
    static final int TOO_SLOW = 3;

    private static final int PAUSE = 100;

    private final URI page;
    private final Path problem;
    private final long process;

    FirstPage(Path data, URI page, long process) {
        this.page = page;
        this.problem = data.resolve("start-problem.txt");
        this.process = process;
    }

    int await(Duration patience) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (Files.exists(problem)) {
                return PROBLEM;
            }
            if (answers()) {
                return READY;
            }
            if (endsWithin(PAUSE)) {
                return Files.exists(problem) ? PROBLEM : ENDED;
            }
        }
        return TOO_SLOW;
    }

    private boolean endsWithin(int millis) throws InterruptedException, ExecutionException {
        Optional<ProcessHandle> server = ProcessHandle.of(process);
        if (server.isEmpty()) {
            return true;
        }
        try {
            server.get().onExit().get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(10000);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
