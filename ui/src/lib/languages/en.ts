/** The message files of English, in one piece. */
const files = import.meta.glob<string>('../../../../locales/en/page/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export default Object.values(files);
