package vn.kehoach.document.template;

/**
 * One change of a template.
 *
 * @param id 0 for the template that comes with the program
 * @param name of the file; of the one that comes with the program what it is called
 * @param builtIn whether the template that comes with the program counts from then on
 * @param by user id
 * @param at in words
 */
public record TemplateLine(long id, String name, boolean builtIn, String sha256, String reason, String by, String at) {}
