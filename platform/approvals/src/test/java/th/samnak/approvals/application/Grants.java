package th.samnak.approvals.application;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.approvals.Turn;

/** Money that directors, deputies and the head grant, each up to an amount; asked with more than one word. */
final class Grants implements MatterKind {

    static final Permission GRANT =
            Desk.SPENDING.permission("grant", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR);
    private static final Map<Role, String> CEILINGS =
            Map.of(Role.DIRECTOR, "spending.limit-director", Role.DEPUTY_HEAD, "spending.limit-deputy");

    @Override
    public ModuleId module() {
        return Desk.SPENDING;
    }

    @Override
    public String name() {
        return "grant";
    }

    @Override
    public Permission permission() {
        return GRANT;
    }

    @Override
    public Proposal proposal() {
        return Proposal.APPROVE;
    }

    @Override
    public Set<Proposal> proposals() {
        return Set.of(Proposal.APPROVE, Proposal.NOTE);
    }

    @Override
    public Set<Decision> decisions() {
        return Set.of(Decision.APPROVED, Decision.REJECTED, Decision.ASSIGNED);
    }

    @Override
    public Optional<String> ceiling(Role part) {
        return Optional.ofNullable(CEILINGS.get(part));
    }

    @Override
    public boolean undoable() {
        return true;
    }

    @Override
    public void turned(Turn turn) {
        // nothing depends on it
    }
}
