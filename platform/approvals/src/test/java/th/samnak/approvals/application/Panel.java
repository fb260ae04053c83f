package th.samnak.approvals.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.approvals.Appointed;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.approvals.Turn;
import th.samnak.api.records.RecordId;

/** What a committee's chair signs, whatever post they hold. */
final class Panel implements MatterKind {

    final List<Appointed> chairs = new ArrayList<>();

    @Override
    public ModuleId module() {
        return Desk.SPENDING;
    }

    @Override
    public String name() {
        return "panel";
    }

    @Override
    public Permission permission() {
        return Desk.NOTE;
    }

    @Override
    public Proposal proposal() {
        return Proposal.SIGN;
    }

    @Override
    public Set<Decision> decisions() {
        return Set.of(Decision.SIGNED);
    }

    @Override
    public List<Role> layers() {
        return List.of();
    }

    @Override
    public boolean byAppointment() {
        return true;
    }

    @Override
    public List<Appointed> appointed(RecordId record, LocalDate day) {
        return List.copyOf(chairs);
    }

    @Override
    public void turned(Turn turn) {
        // nothing depends on it
    }
}
