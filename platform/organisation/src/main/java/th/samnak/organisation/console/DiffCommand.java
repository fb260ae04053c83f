package th.samnak.organisation.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Organisation;
import th.samnak.organisation.application.Running;

@Component
public final class DiffCommand implements AdminCommand {

    private final Organisation organisation;
    private final ModuleRegistry registry;

    @Activate
    public DiffCommand(@Reference Organisation organisation, @Reference ModuleRegistry registry) {
        this.organisation = organisation;
        this.registry = registry;
    }

    @Override
    public String name() {
        return "org:diff";
    }

    @Override
    public String help() {
        return "holds the organisation of two days against each other, line by line with its clause";
    }

    @Override
    public String usage() {
        return "DATE DATE (2563-09-30 2563-10-01, or 30 ก.ย. 2563 1 ต.ค. 2563)";
    }

    @Override
    public Report run(List<String> arguments) {
        List<LocalDate> days = Days.all(arguments);
        if (days.size() != 2) {
            throw new IllegalArgumentException("two days are needed");
        }
        LocalDate first = days.getFirst();
        LocalDate second = days.getLast();
        Set<List<Object>> before = lines(first);
        Set<List<Object>> after = lines(second);
        List<List<Object>> rows = new ArrayList<>();
        before.stream().filter(line -> !after.contains(line)).forEach(line -> rows.add(marked("-", line)));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> rows.add(marked("+", line)));
        List<String> columns = Stream.concat(Stream.of("change"), Lines.COLUMNS.stream()).toList();
        return Report.table(columns, rows)
                .withSummary(rows.size() + " lines differ between " + first + " and " + second);
    }

    private Set<List<Object>> lines(LocalDate day) {
        Set<ModuleId> running = Running.functions(registry);
        return new LinkedHashSet<>(new Lines(organisation.on(day), running).all());
    }

    private static List<Object> marked(String sign, List<Object> line) {
        List<Object> marked = new ArrayList<>(List.of(sign));
        marked.addAll(line);
        return marked;
    }
}
