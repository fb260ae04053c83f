package th.samnak.approvals.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.Role;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rules.Rules;

/** Up to which amount a part decides, by the figures of the day on which the matter began. */
record Ceilings(Rules rules) {

    /** Whether the post reaches up to the amount; only parts count that hold the permission, where any of the post's does. */
    boolean reach(MatterKind kind, Capacity held, UnitId unit, Optional<BigDecimal> amount, LocalDate day) {
        if (amount.isEmpty()) {
            return true;
        }
        Set<Role> parts = held.post().roles();
        Set<Role> granted = parts.stream().filter(kind.permission().grantedTo()::contains).collect(Collectors.toSet());
        Set<Role> counting = granted.isEmpty() ? parts : granted;
        return counting.isEmpty() || counting.stream().anyMatch(part -> kind.ceiling(part)
                .map(code -> amount.get().compareTo(rules.on(code, unit, day).number()) <= 0)
                .orElse(true));
    }
}
