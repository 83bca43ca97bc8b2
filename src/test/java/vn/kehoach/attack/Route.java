package vn.kehoach.attack;

import vn.kehoach.testing.Answer;
import vn.kehoach.testing.RunningApplication;
import vn.kehoach.testing.TasklistUser;

/** The three addresses of the engine. */
enum Route {
    REST("/engine-rest"),
    REST_BY_NAME("/engine-rest/engine/default"),
    WEB_APPS("/camunda/api/engine/engine/default");

    private final String base;

    Route(String base) {
        this.base = base;
    }

    /** A call as somebody who has logged in the way this address wants it. */
    Answer call(RunningApplication application, String user, String method, String path, String json) {
        return this == WEB_APPS
                ? TasklistUser.of(application.base(), user, user).send(method, base + path, json)
                : application.as(user).send(method, base + path, json);
    }

    /** A call as somebody who has not. */
    Answer strange(RunningApplication application, String method, String path, String json) {
        return application.nobody().send(method, base + path, json);
    }
}
