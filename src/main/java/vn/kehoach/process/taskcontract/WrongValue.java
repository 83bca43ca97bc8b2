package vn.kehoach.process.taskcontract;

/** A value that its field does not accept; the message is the end of the sentence "label: …". */
final class WrongValue extends Exception {

    WrongValue(String message) {
        super(message);
    }
}
