package vn.kehoach.visibility;

import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;

/**
 * What each person is answered.
 *
 * @param endpoint as Spring maps it
 * @param path with names of ids in braces
 * @param body of a POST or PUT
 * @param answers the statuses, in the order of the people
 */
record Expectation(String endpoint, String path, Object body, String answers) {

    String request() {
        return endpoint + " (" + path + ")";
    }

    /** How many people are asked; where a wrong key is the same for everybody two are enough, or they would have to wait. */
    int columns() {
        return answers.split(" ").length;
    }

    /** Whether it asks for a login. */
    boolean closed() {
        return !path.equals("/")
                && !path.startsWith("/dang-")
                && !path.startsWith("/van-ban/")
                && !path.startsWith("/thu-den/")
                && !path.startsWith("/viec/AAAA");
    }

    Answer ask(HttpUser user, TwoPlans plans) {
        String target = plans.fill(path);
        return switch (endpoint.substring(0, endpoint.indexOf(' '))) {
            case "GET" -> user.get(target);
            case "DELETE" -> user.delete(target);
            case "PUT" -> user.put(target, body);
            default ->
                path.endsWith("/attachments") || path.endsWith("/final-report/file")
                        ? user.upload(target, "a.txt", "text/plain", new byte[0])
                        : user.post(target, body);
        };
    }
}
