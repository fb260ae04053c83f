package th.samnak.approvals.domain;

import th.samnak.api.approvals.Layer;
import th.samnak.api.organisation.UnitId;

/** A step as the organisation of the day has it. @param legal whether it is a legal opinion, which is waited for */
public record Planned(Layer layer, UnitId unit, Addressee to, boolean legal) {

    public static Planned of(Layer layer, UnitId unit, Addressee to) {
        return new Planned(layer, unit, to, false);
    }
}
