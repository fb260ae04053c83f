package th.samnak.tidy.application;

import th.samnak.tidy.domain.Thing;

public interface Things {

    Thing find(String id);
}
