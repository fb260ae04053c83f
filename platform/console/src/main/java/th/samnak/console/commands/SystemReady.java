package th.samnak.console.commands;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import th.samnak.api.Settings;
import th.samnak.api.access.Accounts;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.demo.DemoProgress;
import th.samnak.api.modules.ModuleCentre;

/** {@code system:ready}: whether people can work. A function that does not run is no reason to say no. */
@Component
public class SystemReady implements AdminCommand {

    private static final int PATIENCE_MILLIS = 10_000;

    private final BundleProblems problems;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Accounts accounts;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable ModuleCentre centre;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable DemoProgress demonstration;

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
        long missing = missing();
        int status = signInPage();
        rows.add(List.of("platform", missing == 0, missing == 0 ? "" : missing + " problems, see bundle:problems"));
        rows.add(List.of("sign-in page", status == HttpURLConnection.HTTP_OK, "HTTP " + status));
        rows.add(List.of("accounts", somebodyMaySignIn(), ""));
        DemoProgress data = demonstration;
        rows.add(List.of("demonstration data", data != null && data.settled(), ""));
        boolean ready = rows.stream().allMatch(row -> row.get(1).equals(true));
        return new Report(List.of("what", "ready", "detail"), rows, ready ? "ready" : "not ready", ready);
    }

    private long missing() {
        ModuleCentre functions = centre;
        Set<String> ofFunctions = functions == null
                ? Set.of()
                : functions.list().stream().map(function -> "th.samnak." + function.id()).collect(Collectors.toSet());
        return problems.problems().stream().filter(problem -> !ofFunctions.contains(problem.bundle())).count();
    }

    /** Where a directory keeps the passwords, accounts come with the first sign-in. */
    private boolean somebodyMaySignIn() {
        Accounts known = accounts;
        boolean local = Settings.read().get("sign-in.realm", "local").equals("local");
        return known != null && (!local || !known.list().isEmpty());
    }

    private static int signInPage() {
        Settings settings = Settings.read();
        try {
            URI page = URI.create("http://localhost:" + settings.number("http.port", 8080) + "/sign-in");
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
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
