/** The message files of German, in one piece. */
const files = import.meta.glob<string>('../../../../locales/de/page/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export default Object.values(files);
