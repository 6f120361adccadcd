import { onMounted, ref, type Ref } from 'vue';

/** False on the server and while a printed page is taken over; true after. */
export function useIsMounted(): Readonly<Ref<boolean>> {
  const mounted = ref(false);
  onMounted(() => (mounted.value = true));
  return mounted;
}
