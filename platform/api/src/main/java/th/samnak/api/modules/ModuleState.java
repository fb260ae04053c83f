package th.samnak.api.modules;

/** How it stands with an installed function. */
public enum ModuleState {
    /** Its services, menu and screens are there. */
    RUNNING,
    /** An administrator stopped it; it stays stopped over a restart. */
    STOPPED,
    /** It should run and does not; {@link InstalledModule#problem()} says why in words. */
    FAILED,
    /** It is part of the distribution and has not been installed. */
    AVAILABLE
}
