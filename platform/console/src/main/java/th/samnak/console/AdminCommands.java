package th.samnak.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.access.Access;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.errors.OfficeException;
import th.samnak.console.client.Sentences;

/** The commands that there are now, and how one of them is run. */
@Component(service = AdminCommands.class)
public class AdminCommands {

    private static final Logger LOG = LoggerFactory.getLogger(AdminCommands.class);

    private final Map<String, AdminCommand> byName = new ConcurrentSkipListMap<>();
    private final Wording wording;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Access access;

    @Activate
    public AdminCommands(BundleContext bundles) {
        this(new Wording(bundles::getBundles));
    }

    AdminCommands(Wording wording) {
        this.wording = wording;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(AdminCommand command) {
        byName.put(command.name(), command);
    }

    void remove(AdminCommand command) {
        byName.remove(command.name(), command);
    }

    Optional<AdminCommand> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Report list() {
        List<List<Object>> rows = new ArrayList<>();
        byName.forEach((name, command) -> rows.add(List.of(name, command.usage(), command.help())));
        return Report.table(List.of("command", "usage", "help"), rows);
    }

    Answer run(AdminCommand command, List<String> arguments) {
        boolean json = arguments.contains("--json");
        List<String> rest = arguments.stream().filter(word -> !word.equals("--json")).toList();
        try {
            Report report = asSystem(() -> command.run(rest));
            return answer(report, json);
        } catch (OfficeException e) {
            return refused(wording.of(e), json);
        } catch (IllegalArgumentException e) {
            LOG.debug("{} was called wrongly", command.name(), e);
            return misused(misuse(command, e), json);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} failed", command.name(), e);
            return refused(Sentences.say("console.crash", String.valueOf(e)), json);
        }
    }

    private static String misuse(AdminCommand command, IllegalArgumentException e) {
        String usage = Sentences.say("console.usage", command.name(), command.usage());
        return e.getMessage() == null ? usage : e.getMessage() + System.lineSeparator() + usage;
    }

    static Answer answer(Report report, boolean json) {
        String text = json ? Reports.json(report) : Reports.table(report);
        return new Answer(text, "", report.ok() ? 0 : Answer.REFUSED);
    }

    private static Answer misused(String sentence, boolean json) {
        return json
                ? new Answer(Reports.json(Report.failed(sentence)), "", Answer.MISUSED)
                : Answer.error(sentence, Answer.MISUSED);
    }

    private static Answer refused(String sentence, boolean json) {
        return json ? answer(Report.failed(sentence), true) : Answer.error(sentence, Answer.REFUSED);
    }

    private Report asSystem(Supplier<Report> work) {
        Access system = access;
        return system == null ? work.get() : system.asSystem(work);
    }
}
