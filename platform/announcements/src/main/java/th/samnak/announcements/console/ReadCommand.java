package th.samnak.announcements.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.announcements.api.Announcements;
import th.samnak.announcements.api.Element;
import th.samnak.announcements.api.Elements;
import th.samnak.announcements.api.Finding;
import th.samnak.announcements.api.Proposal;
import th.samnak.announcements.api.ProposedClause;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.errors.RuleViolation;

/** {@code org:read FILE}: what the reader makes of a text; nothing is kept. */
@Component
public final class ReadCommand implements AdminCommand {

    private static final List<String> COLUMNS = List.of("element", "kind", "mark", "value", "detail", "from", "to", "text");

    private final Announcements announcements;

    @Activate
    public ReadCommand(@Reference Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public String name() {
        return "org:read";
    }

    @Override
    public String help() {
        return "Read an announcement: what it would lay down, with its places in the text; nothing is kept";
    }

    @Override
    public String usage() {
        return "FILE";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("one file is needed");
        }
        String text = announcements.text(content(Path.of(arguments.getFirst())));
        Proposal proposal = announcements.read(text);
        List<List<Object>> rows = new ArrayList<>();
        Elements.of(proposal).forEach(element -> rows.add(row(element, text)));
        proposal.findings().forEach(finding -> rows.add(row(finding, text)));
        return Report.table(COLUMNS, rows).withSummary(summary(proposal));
    }

    private static byte[] content(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new RuleViolation("announcements.error.no-file", file.toString());
            }
            if (Files.size(file) > Announcements.LARGEST) {
                throw new RuleViolation("announcements.error.too-large", Announcements.LARGEST / (1024 * 1024));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new RuleViolation("announcements.error.no-file", file.toString());
        }
    }

    private static List<Object> row(Element element, String text) {
        String cut = element.at().map(span -> span.cut(text)).orElse("");
        int from = element.at().map(span -> span.from()).orElse(0);
        int to = element.at().map(span -> span.to()).orElse(0);
        return List.of(element.part(), element.kind(), element.mark(), element.value(), element.detail(), from, to, cut);
    }

    private static List<Object> row(Finding finding, String text) {
        String told = Sentences.english(finding);
        String arguments = String.join(" | ", finding.arguments());
        return List.of(
                "finding", finding.kind().name(), "", told, arguments, finding.at().from(), finding.at().to(), finding.at().cut(text));
    }

    private static String summary(Proposal proposal) {
        String clauses = proposal.clauses().stream()
                .filter(clause -> !clause.missing())
                .collect(Collectors.groupingBy(ProposedClause::kind, TreeMap::new, Collectors.counting()))
                .entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        String missing = proposal.clauses().stream().filter(ProposedClause::missing).map(ProposedClause::mark).collect(Collectors.joining(", "));
        return "%d units; clauses: %s; missing marks: %s; in force: %s; published: %s; %d operations; %d findings; %d%% of the text accounted for".formatted(
                proposal.units().size(),
                clauses.isEmpty() ? "none" : clauses,
                missing.isEmpty() ? "none" : missing,
                proposal.instrument().inForce().map(Object::toString).orElse("not told"),
                proposal.instrument().published().map(Object::toString).orElse("not told"),
                proposal.operations().size(),
                proposal.findings().size(),
                proposal.coverage().percent());
    }
}
