package th.samnak.correspondence.outgoing.application;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component
public final class AuthorityCommand implements AdminCommand {

    private final SignatureProofs proofs;

    @Activate
    public AuthorityCommand(@Reference SignatureProofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public String name() {
        return "approval:authority";
    }

    @Override
    public String help() {
        return "tells by what power a letter was signed or decided on, and whether it held that second; fails when it did not";
    }

    @Override
    public String usage() {
        return "LETTER";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("not the right number of words");
        }
        SignatureProofs.Proof proof = proofs.of(arguments.getFirst());
        List<List<Object>> rows = proof.links().stream()
                .map(link -> List.<Object>of(
                        link.at().toString(), link.act(), link.kind(), link.holds() ? "there" : "missing", link.text(), link.source()))
                .toList();
        boolean holds = proof.holds();
        String summary = proof.links().isEmpty() ? "nothing was signed or decided" : holds ? "the power held" : "the power did not hold";
        return new Report(List.of("at", "act", "link", "state", "text", "source"), rows, summary, holds);
    }
}
