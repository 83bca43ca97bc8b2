package vn.kehoach.restoration;

import vn.kehoach.plan.register.NumberRegister;
import vn.kehoach.plan.register.RegisterKey;

/**
 * What an administrator says of a register: the last number that is really in use.
 *
 * @param last null where nothing was said
 */
public record RegisterWord(String body, Integer year, String type, Integer last) {

    RegisterKey key() {
        return new RegisterKey(body, year, NumberRegister.of(type));
    }
}
