package th.samnak.correspondence.filing.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.filing.domain.DestructionState;

/** @param year of the survey, Buddhist era; items: how many stand on it; due: by when the list is to be made */
public record DestructionRow(
        String id,
        long version,
        UnitId unit,
        int year,
        DestructionState state,
        int items,
        LocalDate madeOn,
        List<String> committee,
        Optional<LocalDate> archivesAskedOn,
        Optional<LocalDate> archivesConsentOn) {}
