package th.samnak.console.commands;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Settings;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

/** {@code system:ready}: whether people can work. */
@Component
public class SystemReady implements AdminCommand {

    private final BundleProblems problems;

    @Activate
    public SystemReady(@Reference BundleProblems problems) {
        this.problems = problems;
    }

    @Override
    public String name() {
        return "system:ready";
    }

    @Override
    public String help() {
        return "whether people can work: exit status 0 when the sign-in page answers and nothing of the platform is missing";
    }

    @Override
    public Report run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException();
        }
        List<List<Object>> rows = new ArrayList<>();
        int missing = problems.problems().size();
        int status = signInPage();
        rows.add(List.of("components", missing == 0, missing == 0 ? "" : missing + ", see bundle:problems"));
        rows.add(List.of("sign-in page", status == HttpURLConnection.HTTP_OK, "HTTP " + status));
        boolean ready = missing == 0 && status == HttpURLConnection.HTTP_OK;
        return new Report(List.of("what", "ready", "detail"), rows, ready ? "ready" : "not ready", ready);
    }

    private static int signInPage() {
        int port = Settings.read().number("http.port", 8080);
        try {
            URI page = URI.create("http://localhost:" + port + "/sign-in");
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(10000);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return -1;
        }
    }
}
